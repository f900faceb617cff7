import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124134255 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_code_unique";`);
    this.addSql(`create table if not exists "certificate" ("id" text not null, "product_id" text not null, "code" text not null, "star" integer not null, "potential_five" boolean not null default false, "valid_from" timestamptz not null, "valid_to" timestamptz not null, "status" text check ("status" in ('valid', 'revoked')) not null default 'valid', "revoked_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_check check (star BETWEEN 3 AND 5));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_code_unique" ON "certificate" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_valid_to" ON "certificate" ("valid_to") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_valid_from" ON "certificate" ("valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);
  }

}
