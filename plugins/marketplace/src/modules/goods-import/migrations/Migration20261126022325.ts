import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126022325 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "goods_import" ("id" text not null, "producer_id" text not null, "account_id" text not null, "kind" text check ("kind" in ('products', 'stock')) not null, "status" text check ("status" in ('checked', 'running', 'done')) not null default 'checked', "filename" text not null, "language" text check ("language" in ('vi', 'en')) not null, "columns" jsonb not null, "ignored_columns" jsonb not null, "summary" jsonb not null, "total" integer not null, "done" integer not null default 0, "confirmed_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_deleted_at" ON "goods_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_import_running" ON "goods_import" ("producer_id") WHERE status = 'running' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_producer_id_created_at" ON "goods_import" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_status_updated_at" ON "goods_import" ("status", "updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "goods_import_row" ("id" text not null, "row" integer not null, "sku" text not null, "group" text not null, "action" text check ("action" in ('create', 'update', 'unchanged', 'refused')) not null, "values" jsonb not null, "problems" jsonb not null, "done_at" timestamptz null, "import_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_row_import_id" ON "goods_import_row" ("import_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_row_deleted_at" ON "goods_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_row_import_id_row" ON "goods_import_row" ("import_id", "row") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_import_row_import_id_group" ON "goods_import_row" ("import_id", "group") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "goods_import_row" add constraint "goods_import_row_import_id_foreign" foreign key ("import_id") references "goods_import" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "goods_import_row" drop constraint if exists "goods_import_row_import_id_foreign";`);

    this.addSql(`drop table if exists "goods_import" cascade;`);

    this.addSql(`drop table if exists "goods_import_row" cascade;`);
  }

}
