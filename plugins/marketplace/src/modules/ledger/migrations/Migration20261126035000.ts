import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The balance of a transaction is found by its index, which only knows rows that are not deleted; read without it, each
 * posting cost a look through the whole ledger. That none is deleted is now a rule of the tables.
 */
export class Migration20261126035000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create or replace function ledger_transaction_is_balanced() returns trigger language plpgsql as $$
      begin
        if (select sum(amount) from ledger_posting
            where transaction_id = new.transaction_id and deleted_at is null) <> 0 then
          raise exception 'ledger transaction % is not balanced', new.transaction_id;
        end if;
        return null;
      end $$;`);
    for (const table of ["ledger_transaction", "ledger_posting"]) {
      this.addSql(`alter table "${table}" add constraint "${table}_never_deleted" check (deleted_at is null);`);
    }
  }

  override async down(): Promise<void> {
    for (const table of ["ledger_transaction", "ledger_posting"]) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_never_deleted";`);
    }
    this.addSql(`create or replace function ledger_transaction_is_balanced() returns trigger language plpgsql as $$
      begin
        if (select sum(amount) from ledger_posting where transaction_id = new.transaction_id) <> 0 then
          raise exception 'ledger transaction % is not balanced', new.transaction_id;
        end if;
        return null;
      end $$;`);
  }

}
