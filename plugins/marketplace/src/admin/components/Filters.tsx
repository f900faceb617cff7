import { Input, Select } from "@medusajs/ui"
import { useEffect, useState } from "react"

const ALL = "all"
const PAUSE_MS = 300

type SelectFilterProps = {
  label: string
  value: string
  options: [value: string, label: string][]
  onChange: (value: string) => void
}

/** Narrows a list to one value, or to all. */
export function SelectFilter({ label, value, options, onChange }: SelectFilterProps) {
  return (
    <Select size="small" value={value || ALL} onValueChange={(next) => onChange(next === ALL ? "" : next)}>
      <Select.Trigger aria-label={label} className="w-44">
        <span className="truncate">
          <Select.Value placeholder={label} />
        </span>
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{`${label}: tất cả`}</Select.Item>
        {options.map(([option, name]) => (
          <Select.Item key={option} value={option}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

type SearchFilterProps = { label: string; value: string; onChange: (value: string) => void }

/** Searches when the typing pauses. */
export function SearchFilter({ label, value, onChange }: SearchFilterProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed === value) {
      return
    }
    const pause = setTimeout(() => onChange(typed), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [typed, value, onChange])
  return (
    <Input
      size="small"
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
