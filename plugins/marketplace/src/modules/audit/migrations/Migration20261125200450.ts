import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125200450 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "actor_type" text check ("actor_type" in ('producer', 'operator', 'system')) not null, "actor_id" text not null, "on_behalf_of" text null, "producer_id" text null, "entity" text not null, "entity_id" text not null, "action" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_producer_id_created_at" ON "audit_entry" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_entity_entity_id_created_at" ON "audit_entry" ("entity", "entity_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id_created_at" ON "audit_entry" ("actor_id", "created_at") WHERE deleted_at IS NULL;`);

    // The log is evidence: neither code nor a hand in psql changes a row of it.
    this.addSql(`create or replace function audit_entry_is_append_only() returns trigger language plpgsql as $$
      begin raise exception 'audit_entry is append-only'; end $$;`);
    this.addSql(`create or replace trigger audit_entry_append_only before update or delete on "audit_entry"
      for each row execute function audit_entry_is_append_only();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop function if exists audit_entry_is_append_only;`);
  }

}
