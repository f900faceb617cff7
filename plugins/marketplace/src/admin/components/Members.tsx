import type { Producer } from "../lib/producer"
import { ROLES } from "../lib/words"
import { Facts } from "./Facts"
import { FormAction } from "./FormAction"
import { Screen } from "./Screen"

type Member = Producer["members"][number]

/** Who works at a stall, what each signs in with, and where those who sign in by phone read mail. */
export function Members({ members }: { members: Member[] }) {
  return (
    <Screen title="Thành viên">
      <Facts
        rows={members.map((member) => [nameOf(member), <About key={member.id} member={member} />])}
        empty="Chưa có ai."
      />
    </Screen>
  )
}

const nameOf = ({ login, email, name }: Member): string => login ?? email ?? name ?? "–"

function About({ member: { id, email, login, name, role } }: { member: Member }) {
  const isByPhone = login !== null && !login.includes("@")
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      {[ROLES[role] ?? role, name, isByPhone && (email ? `nhận thư ở ${email}` : "chưa có email")]
        .filter(Boolean)
        .join(" · ")}
      {isByPhone && (
        <FormAction
          label="Đổi email nhận thư"
          lead="Người này đăng nhập bằng số điện thoại. Quên mật khẩu thì đường dẫn đặt lại gửi tới email này: gọi lại số đã đăng ký, chắc là đúng người rồi mới ghi."
          fields={[{ name: "email", label: "Email", initial: email ?? "" }]}
          done="Đã ghi email"
          path={`producer-members/${id}/email`}
          body={(values) => values}
        />
      )}
    </div>
  )
}
