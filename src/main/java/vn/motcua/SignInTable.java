package vn.motcua;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.motcua.demo.DemoStaff;
import vn.motcua.demo.SignIn;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/** The table of demonstration sign-ins, for the window that started the program. */
final class SignInTable {
  private SignInTable() {}

  static String of(ApplicationContext context) {
    Texts texts = context.getBean(Texts.class);
    var table = new StringBuilder("\n  Đăng nhập thử (demo sign-ins), mật khẩu / password: ");
    table.append(DemoStaff.PASSWORD).append('\n');
    String unit = "";
    for (SignIn one : DemoStaff.signIns()) {
      if (one.roles().isEmpty()) {
        continue;
      }
      if (!one.unitCode().equals(unit)) {
        unit = one.unitCode();
        String name = context.getBean(Units.class).byId(new UnitId(unit)).fullName();
        table.append("    ").append(name).append(" (").append(unit).append(")\n");
      }
      String line = "      %-18s %-18s %-32s %s%n";
      table.append(line.formatted(one.userName(), one.name(), one.title(), roles(one, texts)));
    }
    return table.toString();
  }

  private static String roles(SignIn one, Texts texts) {
    return Arrays.stream(one.roles().split(" "))
        .map(role -> texts.text(Texts.VIETNAMESE, "organisation.role." + role))
        .collect(Collectors.joining(", "));
  }
}
