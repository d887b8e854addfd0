package vn.motcua.dossiers;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table in PostgreSQL's text format for COPY. */
final class CopyLines {
  private final String command;
  private final StringBuilder lines = new StringBuilder();

  CopyLines(String table, String columns) {
    this.command = "copy " + table + " (" + columns + ") from stdin";
  }

  String command() {
    return command;
  }

  /** All lines so far; none are left afterwards. */
  String take() {
    String all = lines.toString();
    lines.setLength(0);
    return all;
  }

  void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      lines.append(i == 0 ? "" : "\t");
      field(values[i]);
    }
    lines.append('\n');
  }

  private void field(@Nullable Object value) {
    switch (value) {
      case null -> lines.append("\\N");
      case byte[] bytes -> lines.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      case Enum<?> constant -> lines.append(constant.name());
      case Instant instant -> lines.append(instant);
      case List<?> numbers ->
          lines.append(numbers.toString().replace('[', '{').replace(']', '}').replace(" ", ""));
      default -> escaped(value.toString());
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '\\' -> lines.append("\\\\");
        case '\t' -> lines.append("\\t");
        case '\n' -> lines.append("\\n");
        case '\r' -> lines.append("\\r");
        default -> lines.append(sign);
      }
    }
  }
}
