import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125203054 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" alter column "email" type text using ("email"::text);`);
    this.addSql(`alter table if exists "producer_member" alter column "email" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" alter column "email" type text using ("email"::text);`);
    this.addSql(`alter table if exists "producer_member" alter column "email" set not null;`);
  }

}
