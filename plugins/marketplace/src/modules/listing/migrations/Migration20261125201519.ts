import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125201519 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "search_title" text not null default '', add column if not exists "submitted_at" timestamptz null, add column if not exists "decided_at" timestamptz null, add column if not exists "decided_by" text null, add column if not exists "review_note" text null, add column if not exists "flags" jsonb null, add column if not exists "reviewed_digest" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_producer_id_created_at" ON "listing" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_status_submitted_at" ON "listing" ("status", "submitted_at") WHERE deleted_at IS NULL;`);

    // Listings that were there before get their product's title, folded as src/lib/fold.ts does.
    this.addSql(`do $$ begin
      if to_regclass('product') is not null then
        update "listing" set "search_title" =
          lower(translate(regexp_replace(normalize("product"."title", NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))
        from "product" where "product"."id" = "listing"."product_id";
      end if;
    end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_producer_id_created_at";`);
    this.addSql(`drop index if exists "IDX_listing_status_submitted_at";`);
    this.addSql(`alter table if exists "listing" drop column if exists "search_title", drop column if exists "submitted_at", drop column if exists "decided_at", drop column if exists "decided_by", drop column if exists "review_note", drop column if exists "flags", drop column if exists "reviewed_digest";`);
  }

}
