import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126162028 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "repair_task" drop constraint if exists "repair_task_job_subject_unique";`);
    this.addSql(`alter table if exists "repair_job" drop constraint if exists "repair_job_name_unique";`);
    this.addSql(`create table if not exists "repair_job" ("id" text not null, "name" text not null, "asked_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "repair_job_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_repair_job_name_unique" ON "repair_job" ("name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_repair_job_deleted_at" ON "repair_job" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "repair_task" ("id" text not null, "job" text not null, "subject" text not null, "found" integer not null default 1, "attempts" integer not null default 0, "due_at" timestamptz not null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "repair_task_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_repair_task_deleted_at" ON "repair_task" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_repair_task_job_subject_unique" ON "repair_task" ("job", "subject") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_repair_task_job_due_at" ON "repair_task" ("job", "due_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "repair_job" cascade;`);

    this.addSql(`drop table if exists "repair_task" cascade;`);
  }

}
