import { Skeleton, Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link, useNavigate } from "react-router-dom"
import { PAGE_SIZE } from "../lib/use-list"

export type Column<T> = { title: string; cell: (row: T) => ReactNode }

type DataListProps<T> = {
  columns: Column<T>[]
  rows: T[] | undefined
  count: number
  page: number
  onTurn: (page: number) => void
  error: Error | null
  /** Where a row leads. */
  to?: (row: T) => string
  empty: string
}

/** A page of rows; loading, failing and empty lists say so. */
export function DataList<T extends { id: string }>(props: DataListProps<T>) {
  const { columns, rows, count, page, onTurn, error, to, empty } = props
  const navigate = useNavigate()
  if (error) {
    return <Text className="px-6 py-4 text-ui-fg-error">{error.message}</Text>
  }
  if (!rows) {
    return <Skeleton className="m-6 h-24" />
  }
  if (rows.length === 0) {
    return <Text className="px-6 py-8 text-ui-fg-subtle">{empty}</Text>
  }
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map(({ title }) => (
              <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row
              key={row.id}
              className={to ? "cursor-pointer" : ""}
              onClick={to ? () => navigate(to(row)) : undefined}
            >
              {columns.map(({ title, cell }, at) => (
                <Table.Cell key={title}>
                  {to && at === 0 ? (
                    <Link to={to(row)} onClick={(event) => event.stopPropagation()}>
                      {cell(row)}
                    </Link>
                  ) : (
                    cell(row)
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Table.Pagination
        count={count}
        pageSize={PAGE_SIZE}
        pageIndex={page}
        pageCount={Math.max(1, Math.ceil(count / PAGE_SIZE))}
        canPreviousPage={page > 0}
        canNextPage={(page + 1) * PAGE_SIZE < count}
        previousPage={() => onTurn(page - 1)}
        nextPage={() => onTurn(page + 1)}
        translations={{ of: "trên", results: "dòng", pages: "trang", prev: "Trước", next: "Sau" }}
      />
    </>
  )
}
