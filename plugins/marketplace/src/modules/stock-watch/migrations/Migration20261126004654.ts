import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126004654 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "low_stock" drop constraint if exists "low_stock_variant_id_unique";`);
    this.addSql(`create table if not exists "low_stock" ("id" text not null, "variant_id" text not null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "low_stock_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_low_stock_variant_id_unique" ON "low_stock" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_low_stock_deleted_at" ON "low_stock" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_low_stock_producer_id" ON "low_stock" ("producer_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "low_stock" cascade;`);
  }

}
