import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126030425 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stripe_account" drop constraint if exists "stripe_account_account_unique";`);
    this.addSql(`alter table if exists "stripe_account" drop constraint if exists "stripe_account_producer_id_unique";`);
    this.addSql(`create table if not exists "stripe_account" ("id" text not null, "producer_id" text not null, "account" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_account_deleted_at" ON "stripe_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_account_producer_id_unique" ON "stripe_account" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_account_account_unique" ON "stripe_account" ("account") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_account" cascade;`);
  }

}
