import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126021043 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "audit_entry" drop constraint if exists "audit_entry_actor_type_check";`);

    this.addSql(`alter table if exists "audit_entry" add constraint "audit_entry_actor_type_check" check("actor_type" in ('producer', 'operator', 'system', 'shopper'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "audit_entry" drop constraint if exists "audit_entry_actor_type_check";`);

    this.addSql(`alter table if exists "audit_entry" add constraint "audit_entry_actor_type_check" check("actor_type" in ('producer', 'operator', 'system'));`);
  }

}
