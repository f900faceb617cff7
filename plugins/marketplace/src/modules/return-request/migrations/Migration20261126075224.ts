import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126075224 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "return_request" drop constraint if exists "return_request_status_check";`);

    this.addSql(`alter table if exists "return_request_step" drop constraint if exists "return_request_step_to_state_check";`);

    this.addSql(`alter table if exists "return_request" add column if not exists "wish" text check ("wish" in ('refund', 'exchange')) not null default 'refund', add column if not exists "native_exchange_id" text null;`);
    this.addSql(`alter table if exists "return_request" add constraint "return_request_status_check" check("status" in ('requested', 'accepted', 'disputed', 'decided_for_shopper', 'decided_for_producer', 'received', 'refunded', 'exchanged', 'withdrawn'));`);

    this.addSql(`alter table if exists "return_request_item" add column if not exists "replacement_variant_id" text null, add column if not exists "replacement_title" text null, add column if not exists "replacement_price" numeric null, add column if not exists "raw_replacement_price" jsonb null;`);

    this.addSql(`alter table if exists "return_request_step" add constraint "return_request_step_to_state_check" check("to_state" in ('requested', 'accepted', 'disputed', 'decided_for_shopper', 'decided_for_producer', 'received', 'refunded', 'exchanged', 'withdrawn'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "return_request" drop constraint if exists "return_request_status_check";`);

    this.addSql(`alter table if exists "return_request_step" drop constraint if exists "return_request_step_to_state_check";`);

    this.addSql(`alter table if exists "return_request" drop column if exists "wish", drop column if exists "native_exchange_id";`);

    this.addSql(`alter table if exists "return_request" add constraint "return_request_status_check" check("status" in ('requested', 'accepted', 'disputed', 'decided_for_shopper', 'decided_for_producer', 'received', 'refunded', 'withdrawn'));`);

    this.addSql(`alter table if exists "return_request_item" drop column if exists "replacement_variant_id", drop column if exists "replacement_title", drop column if exists "replacement_price", drop column if exists "raw_replacement_price";`);

    this.addSql(`alter table if exists "return_request_step" add constraint "return_request_step_to_state_check" check("to_state" in ('requested', 'accepted', 'disputed', 'decided_for_shopper', 'decided_for_producer', 'received', 'refunded', 'withdrawn'));`);
  }

}
