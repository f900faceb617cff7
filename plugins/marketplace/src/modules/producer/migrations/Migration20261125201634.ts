import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125201634 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_status_check";`);

    this.addSql(`alter table if exists "producer" add column if not exists "about" text null, add column if not exists "assistance_requested_at" timestamptz null, add column if not exists "assistance_note" text null;`);
    this.addSql(`alter table if exists "producer" alter column "status" type text using ("status"::text);`);
    this.addSql(`alter table if exists "producer" alter column "status" set default 'approved';`);
    // Whoever was not admitted yet is now an application; a row of that kind sells nothing until an operator opens it.
    this.addSql(`update "producer" set "status" = 'suspended' where "status" not in ('approved', 'suspended', 'closed');`);
    this.addSql(`alter table if exists "producer" add constraint "producer_status_check" check("status" in ('approved', 'suspended', 'closed'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_status_check";`);

    this.addSql(`alter table if exists "producer" drop column if exists "about", drop column if exists "assistance_requested_at", drop column if exists "assistance_note";`);

    this.addSql(`alter table if exists "producer" alter column "status" type text using ("status"::text);`);
    this.addSql(`alter table if exists "producer" alter column "status" set default 'draft';`);
    this.addSql(`alter table if exists "producer" add constraint "producer_status_check" check("status" in ('draft', 'submitted', 'changes_requested', 'approved', 'rejected', 'suspended', 'closed'));`);
  }

}
