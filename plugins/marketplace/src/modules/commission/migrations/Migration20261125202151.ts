import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125202151 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_commission" drop constraint if exists "order_commission_order_id_unique";`);
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "name" text not null, "scope" text check ("scope" in ('global', 'producer', 'product_group')) not null, "producer_id" text null, "product_group_code" text null, "percent_bp" integer not null, "fixed_amount" numeric not null default 0, "min_amount" numeric null, "max_amount" numeric null, "vat_bp" integer not null, "priority" integer not null default 0, "valid_from" timestamptz not null, "valid_to" timestamptz null, "raw_fixed_amount" jsonb not null default '{"value":"0","precision":20}', "raw_min_amount" jsonb null, "raw_max_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_valid_from_valid_to" ON "commission_rule" ("valid_from", "valid_to") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_producer_id" ON "commission_rule" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_commission" ("id" text not null, "order_id" text not null, "producer_id" text not null, "base" numeric not null, "amount" numeric not null, "vat_amount" numeric not null, "parts" jsonb not null, "placed_at" timestamptz not null, "raw_base" jsonb not null, "raw_amount" jsonb not null, "raw_vat_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_commission_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_commission_order_id_unique" ON "order_commission" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_commission_deleted_at" ON "order_commission" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_commission_producer_id_placed_at" ON "order_commission" ("producer_id", "placed_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "order_commission" cascade;`);
  }

}
