import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124134254 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "product_set" drop constraint if exists "product_set_code_unique";`);
    this.addSql(`alter table if exists "product_group" drop constraint if exists "product_group_code_unique";`);
    this.addSql(`create table if not exists "product_group" ("id" text not null, "code" text not null, "name" text not null, "name_en" text not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_group_code_unique" ON "product_group" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_group_deleted_at" ON "product_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_set" ("id" text not null, "code" text not null, "name" text not null, "industry" text not null, "group_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_set_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_set_code_unique" ON "product_set" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_set_group_id" ON "product_set" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_set_deleted_at" ON "product_set" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "product_set" add constraint "product_set_group_id_foreign" foreign key ("group_id") references "product_group" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "product_set" drop constraint if exists "product_set_group_id_foreign";`);

    this.addSql(`drop table if exists "product_group" cascade;`);

    this.addSql(`drop table if exists "product_set" cascade;`);
  }

}
