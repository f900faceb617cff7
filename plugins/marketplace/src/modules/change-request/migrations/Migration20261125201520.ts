import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125201520 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "change_request" ("id" text not null, "producer_id" text not null, "product_id" text null, "kind" text check ("kind" in ('product', 'profile')) not null, "origin" text check ("origin" in ('producer', 'operator')) not null, "status" text check ("status" in ('awaiting_operator', 'awaiting_producer', 'applied', 'rejected', 'withdrawn')) not null, "base" jsonb not null, "proposed" jsonb not null, "flags" jsonb null, "review_note" text null, "proposed_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "change_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_change_request_deleted_at" ON "change_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_change_request_open_product" ON "change_request" ("product_id") WHERE status IN ('awaiting_operator', 'awaiting_producer') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_change_request_open_profile" ON "change_request" ("producer_id") WHERE kind = 'profile' AND status IN ('awaiting_operator', 'awaiting_producer') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_change_request_producer_id_status" ON "change_request" ("producer_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_change_request_status" ON "change_request" ("status") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "change_request" cascade;`);
  }

}
