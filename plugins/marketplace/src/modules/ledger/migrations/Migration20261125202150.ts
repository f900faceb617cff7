import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125202150 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_source_type_source_id_kind_unique";`);
    this.addSql(`alter table if exists "ledger_account" drop constraint if exists "ledger_account_code_unique";`);
    this.addSql(`create table if not exists "ledger_account" ("id" text not null, "code" text not null, "producer_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_account_code_unique" ON "ledger_account" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_account_deleted_at" ON "ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_account_producer_id" ON "ledger_account" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_transaction" ("id" text not null, "source_type" text not null, "source_id" text not null, "kind" text not null, "order_id" text null, "producer_id" text null, "occurred_at" timestamptz not null, "memo" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_source_type_source_id_kind_unique" ON "ledger_transaction" ("source_type", "source_id", "kind") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_producer_id_occurred_at" ON "ledger_transaction" ("producer_id", "occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_order_id" ON "ledger_transaction" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_occurred_at" ON "ledger_transaction" ("occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_posting" ("id" text not null, "account_code" text not null, "producer_id" text null, "amount" numeric not null check ("amount" <> 0 and "amount" = trunc("amount")), "booked_at" timestamptz not null, "transaction_id" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_posting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_transaction_id" ON "ledger_posting" ("transaction_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_deleted_at" ON "ledger_posting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_account_code_booked_at" ON "ledger_posting" ("account_code", "booked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_producer_id_booked_at" ON "ledger_posting" ("producer_id", "booked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ledger_posting" add constraint "ledger_posting_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id") on update cascade;`);

    // Books are kept in ink: rows are added, never changed or removed, and every transaction adds up to nothing.
    this.addSql(`create or replace function ledger_is_append_only() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$;`);
    this.addSql(`create or replace trigger ledger_transaction_append_only before update or delete on "ledger_transaction"
      for each row execute function ledger_is_append_only();`);
    this.addSql(`create or replace trigger ledger_posting_append_only before update or delete on "ledger_posting"
      for each row execute function ledger_is_append_only();`);
    this.addSql(`create or replace function ledger_transaction_is_balanced() returns trigger language plpgsql as $$
      begin
        if (select sum(amount) from ledger_posting where transaction_id = new.transaction_id) <> 0 then
          raise exception 'ledger transaction % is not balanced', new.transaction_id;
        end if;
        return null;
      end $$;`);
    this.addSql(`create constraint trigger ledger_posting_balanced after insert on "ledger_posting"
      deferrable initially deferred for each row execute function ledger_transaction_is_balanced();`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_transaction_id_foreign";`);

    this.addSql(`drop table if exists "ledger_account" cascade;`);

    this.addSql(`drop table if exists "ledger_transaction" cascade;`);

    this.addSql(`drop table if exists "ledger_posting" cascade;`);

    this.addSql(`drop function if exists ledger_is_append_only, ledger_transaction_is_balanced;`);
  }

}
