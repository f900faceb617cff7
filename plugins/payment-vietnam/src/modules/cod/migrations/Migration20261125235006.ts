import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125235006 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cod_remittance" drop constraint if exists "cod_remittance_content_hash_unique";`);
    this.addSql(`alter table if exists "cod_collection" drop constraint if exists "cod_collection_fulfillment_id_unique";`);
    this.addSql(`create table if not exists "cod_collection" ("id" text not null, "fulfillment_id" text not null, "order_id" text not null, "producer_id" text not null, "tracking_number" text null, "carrier" text null, "amount" numeric not null, "fee" numeric not null, "status" text check ("status" in ('to_collect', 'collected', 'refused', 'remitted', 'mismatch')) not null default 'to_collect', "remitted_amount" numeric null, "remittance_id" text null, "raw_amount" jsonb not null, "raw_fee" jsonb not null, "raw_remitted_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_collection_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_collection_fulfillment_id_unique" ON "cod_collection" ("fulfillment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_collection_deleted_at" ON "cod_collection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_collection_order_id" ON "cod_collection" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_collection_tracking_number" ON "cod_collection" ("tracking_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_collection_producer_id_status" ON "cod_collection" ("producer_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_collection_status_created_at" ON "cod_collection" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cod_remittance" ("id" text not null, "carrier" text not null, "content_hash" text not null, "rows" jsonb not null, "matched" integer not null, "mismatched" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_remittance_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_remittance_content_hash_unique" ON "cod_remittance" ("content_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_deleted_at" ON "cod_remittance" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_collection" cascade;`);

    this.addSql(`drop table if exists "cod_remittance" cascade;`);
  }

}
