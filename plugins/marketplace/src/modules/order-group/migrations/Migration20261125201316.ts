import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125201316 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_transition" ("id" text not null, "from_state" text check ("from_state" in ('new', 'confirmed', 'packed', 'handed_over', 'delivered', 'refused', 'returned', 'cancelled')) not null, "to_state" text check ("to_state" in ('new', 'confirmed', 'packed', 'handed_over', 'delivered', 'refused', 'returned', 'cancelled')) not null, "actor_type" text check ("actor_type" in ('producer', 'operator', 'system')) null, "reason" text null, "producer_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_transition_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_transition_producer_order_id" ON "order_transition" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_transition_deleted_at" ON "order_transition" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_transition_producer_order_id_created_at" ON "order_transition" ("producer_order_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "order_transition" add constraint "order_transition_producer_order_id_foreign" foreign key ("producer_order_id") references "producer_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "producer_order" add column if not exists "state" text check ("state" in ('placing', 'new', 'confirmed', 'packed', 'handed_over', 'delivered', 'refused', 'returned', 'cancelled')) not null default 'placing', add column if not exists "confirmed_at" timestamptz null, add column if not exists "display_id" integer null, add column if not exists "total" numeric not null default 0, add column if not exists "outstanding" numeric not null default 0, add column if not exists "item_count" integer not null default 0, add column if not exists "customer_search" text not null default '', add column if not exists "phone_tail" text not null default '', add column if not exists "projected_at" timestamptz null, add column if not exists "raw_total" jsonb not null default '{"value":"0","precision":20}', add column if not exists "raw_outstanding" jsonb not null default '{"value":"0","precision":20}';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_state_created_at" ON "producer_order" ("producer_id", "state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_state_projected_at" ON "producer_order" ("state", "projected_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_unpaid" ON "producer_order" ("producer_id", "state") WHERE outstanding > 0 AND deleted_at IS NULL;`);

    // Orders from before this table knew states; the job that refreshes them finds out how far they really are.
    this.addSql(`update "producer_order" set "state" = 'new', "projected_at" = "producer_order"."created_at" from "order_group" where "order_group"."id" = "order_group_id" and "order_group"."status" = 'placed';`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_transition" cascade;`);

    this.addSql(`drop index if exists "IDX_producer_order_producer_id_state_created_at";`);
    this.addSql(`drop index if exists "IDX_producer_order_state_projected_at";`);
    this.addSql(`drop index if exists "IDX_producer_order_unpaid";`);
    this.addSql(`alter table if exists "producer_order" drop column if exists "state", drop column if exists "confirmed_at", drop column if exists "display_id", drop column if exists "total", drop column if exists "outstanding", drop column if exists "item_count", drop column if exists "customer_search", drop column if exists "phone_tail", drop column if exists "projected_at", drop column if exists "raw_total", drop column if exists "raw_outstanding";`);
  }

}
