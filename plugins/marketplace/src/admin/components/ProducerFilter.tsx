import { useState } from "react"
import { useList } from "../lib/use-list"
import { SearchFilter, SelectFilter } from "./Filters"

type Producers = { producers: { id: string; name: string }[]; count: number }

/** Narrows a list to one producer, found by a part of its name. */
export function ProducerFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const [name, setName] = useState("")
  const { data } = useList<Producers>("producers", { q: name }, 0)
  const found = (data?.producers ?? []).map(({ id, name }): [string, string] => [id, name])
  const isFound = !value || found.some(([id]) => id === value)
  return (
    <>
      <SearchFilter label="Tìm nhà sản xuất" value={name} onChange={setName} />
      <SelectFilter
        label="Nhà sản xuất"
        value={value}
        options={isFound ? found : [...found, [value, "Nhà sản xuất đã chọn"]]}
        onChange={onChange}
      />
    </>
  )
}
