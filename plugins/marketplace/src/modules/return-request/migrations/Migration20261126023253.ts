import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126023253 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "return_picture" drop constraint if exists "return_picture_url_unique";`);
    this.addSql(`alter table if exists "order_refund" drop constraint if exists "order_refund_order_id_idempotency_key_unique";`);
    this.addSql(`create table if not exists "order_refund" ("id" text not null, "order_id" text not null, "producer_id" text not null, "idempotency_key" text not null, "kind" text check ("kind" in ('goods', 'shipping', 'return')) not null, "amount" numeric not null, "reason" text null, "reference" text null, "actor_type" text check ("actor_type" in ('producer', 'operator', 'system', 'shopper')) not null, "actor_id" text not null, "paid_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_refund_deleted_at" ON "order_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_refund_order_id_idempotency_key_unique" ON "order_refund" ("order_id", "idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_refund_producer_id_created_at" ON "order_refund" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_request" ("id" text not null, "order_id" text not null, "producer_id" text not null, "order_group_id" text not null, "status" text check ("status" in ('requested', 'accepted', 'disputed', 'decided_for_shopper', 'decided_for_producer', 'received', 'refunded', 'withdrawn')) not null default 'requested', "is_open" boolean not null default true, "reason" text check ("reason" in ('damaged', 'spoiled', 'wrong_goods', 'not_as_described', 'changed_mind', 'other')) not null, "note" text null, "refund_amount" numeric null, "refund_due_at" timestamptz not null, "native_return_id" text null, "raw_refund_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_order_id" ON "return_request" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_producer_id_status_created_at" ON "return_request" ("producer_id", "status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_status_created_at" ON "return_request" ("status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_due" ON "return_request" ("refund_due_at") WHERE is_open AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_picture" ("id" text not null, "order_group_id" text not null, "url" text not null, "width" integer not null, "height" integer not null, "return_request_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_picture_url_unique" ON "return_picture" ("url") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_return_request_id" ON "return_picture" ("return_request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_deleted_at" ON "return_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_order_group_id" ON "return_picture" ("order_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_created_at" ON "return_picture" ("created_at") WHERE return_request_id IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_request_item" ("id" text not null, "line_item_id" text not null, "title" text not null, "quantity" integer not null, "worth" numeric not null, "received_quantity" integer null, "is_open" boolean not null default true, "return_request_id" text not null, "raw_worth" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_item_return_request_id" ON "return_request_item" ("return_request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_item_deleted_at" ON "return_request_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_request_item_open_line" ON "return_request_item" ("line_item_id") WHERE is_open AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_request_step" ("id" text not null, "to_state" text check ("to_state" in ('requested', 'accepted', 'disputed', 'decided_for_shopper', 'decided_for_producer', 'received', 'refunded', 'withdrawn')) not null, "actor_type" text check ("actor_type" in ('producer', 'operator', 'system', 'shopper')) not null, "note" text null, "return_request_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_step_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_step_return_request_id" ON "return_request_step" ("return_request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_step_deleted_at" ON "return_request_step" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_step_return_request_id_created_at" ON "return_request_step" ("return_request_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "return_picture" add constraint "return_picture_return_request_id_foreign" foreign key ("return_request_id") references "return_request" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "return_request_item" add constraint "return_request_item_return_request_id_foreign" foreign key ("return_request_id") references "return_request" ("id") on update cascade;`);

    this.addSql(`alter table if exists "return_request_step" add constraint "return_request_step_return_request_id_foreign" foreign key ("return_request_id") references "return_request" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "return_picture" drop constraint if exists "return_picture_return_request_id_foreign";`);

    this.addSql(`alter table if exists "return_request_item" drop constraint if exists "return_request_item_return_request_id_foreign";`);

    this.addSql(`alter table if exists "return_request_step" drop constraint if exists "return_request_step_return_request_id_foreign";`);

    this.addSql(`drop table if exists "order_refund" cascade;`);

    this.addSql(`drop table if exists "return_request" cascade;`);

    this.addSql(`drop table if exists "return_picture" cascade;`);

    this.addSql(`drop table if exists "return_request_item" cascade;`);

    this.addSql(`drop table if exists "return_request_step" cascade;`);
  }

}
