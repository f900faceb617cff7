import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124132955 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_payment_collection_id_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_order_id_unique";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`);
    this.addSql(`create table if not exists "order_group" ("id" text not null, "display_id" serial, "cart_id" text not null, "status" text check ("status" in ('placing', 'placed')) not null default 'placing', "attempt_id" text not null, "email" text null, "customer_id" text null, "currency_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_status_created_at" ON "order_group" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order" ("id" text not null, "order_id" text not null, "producer_id" text not null, "payment_collection_id" text not null, "order_group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_order_id_unique" ON "producer_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_payment_collection_id_unique" ON "producer_order" ("payment_collection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_order_group_id" ON "producer_order" ("order_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_deleted_at" ON "producer_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_created_at" ON "producer_order" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_order" add constraint "producer_order_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_order_group_id_foreign";`);

    this.addSql(`drop table if exists "order_group" cascade;`);

    this.addSql(`drop table if exists "producer_order" cascade;`);
  }

}
