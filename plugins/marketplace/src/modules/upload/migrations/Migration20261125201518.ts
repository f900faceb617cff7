import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125201518 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "upload" drop constraint if exists "upload_url_unique";`);
    this.addSql(`create table if not exists "upload" ("id" text not null, "producer_id" text not null, "url" text not null, "width" integer not null, "height" integer not null, "attached_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "upload_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_upload_url_unique" ON "upload" ("url") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_deleted_at" ON "upload" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_producer_id" ON "upload" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_attached_at" ON "upload" ("attached_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "upload" cascade;`);
  }

}
