import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126162030 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payment_event_created_at";`);

    // What is open already is due at once.
    this.addSql(`alter table if exists "payment_event" add column if not exists "due_at" timestamptz not null default now();`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_due_at" ON "payment_event" ("due_at") WHERE processed_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payment_event_due_at";`);
    this.addSql(`alter table if exists "payment_event" drop column if exists "due_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_event_created_at" ON "payment_event" ("created_at") WHERE processed_at IS NULL AND deleted_at IS NULL;`);
  }

}
