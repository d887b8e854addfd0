package vn.motcua;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/** The rules about tables: the commune first in every key, foreign keys along the arrows only. */
@Tag("architecture")
class MigrationsTest {
  private static final Pattern NAME = Pattern.compile("V(\\d{12})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
  private static final Pattern TABLE =
      Pattern.compile("create (?:unlogged )?table (?:if not exists )?([a-z_0-9.]+)\\s*\\(");
  private static final Pattern REFERENCE = Pattern.compile("\\breferences ([a-z_0-9.]+)");
  private static final Pattern ARROW = Pattern.compile("\"([a-z]+)(?: :: [a-z*]+)?\"");
  private static final List<SourceFile> MIGRATIONS =
      SourceTree.files("src/main/resources/db/migration", ".sql");

  @Test
  void a_migration_is_named_by_its_minute_and_lies_with_its_module() {
    var violations = new Violations("db/migration/<module>/V<yyyymmddhhmm>__what_it_does.sql");
    var seen = new HashMap<String, SourceFile>();
    for (SourceFile file : MIGRATIONS) {
      var name = NAME.matcher(file.name());
      if (!name.matches()) {
        violations.add(file.at(0), "is not named V<yyyymmddhhmm>__what_it_does.sql");
        continue;
      }
      var twin = seen.put(name.group(1), file);
      violations.addUnless(twin == null, file.at(0), "has the same version as " + twin);
      violations.addUnless(
          SourceTree.modules().contains(moduleOf(file)), file.at(0), "belongs to no module");
    }
    violations.assertNone();
  }

  @Test
  void what_belongs_to_a_commune_is_keyed_by_it_first() {
    var violations =
        new Violations(
            "primary key (unit_id, …): the same schema must run spread over machines; or a comment"
                + " above it, -- Not keyed by unit: <reason>");
    for (SourceFile file : MIGRATIONS) {
      String sql = readable(file);
      var table = TABLE.matcher(sql);
      while (table.find()) {
        String columns = body(sql, table.end());
        boolean ofUnit = Pattern.compile("(^|,)\\s*unit_id\\s").matcher(columns).find();
        boolean first =
            columns.matches("(?s).*primary key\\s*\\(\\s*unit_id\\b.*")
                || columns.matches("(?s).*(^|,)\\s*unit_id [^,]*primary key.*");
        // The way round the rule is loud: a comment above the table that gives the reason.
        String above = file.text().substring(0, table.start());
        boolean excused =
            above.substring(above.lastIndexOf(';') + 1).contains("-- Not keyed by unit: ");
        violations.addUnless(
            !ofUnit || first || excused,
            file.atOffset(table.start()),
            table.group(1) + " has unit_id, but its primary key does not begin with it");
      }
    }
    violations.assertNone();
  }

  @Test
  void foreign_keys_point_along_the_arrows_of_the_modules() {
    var violations =
        new Violations("let the reference go the other way, or keep the code and no foreign key");
    var owners = owners();
    for (SourceFile file : MIGRATIONS) {
      String module = moduleOf(file);
      Set<String> allowed = allowedTargets(module);
      var reference = REFERENCE.matcher(readable(file));
      while (reference.find()) {
        String owner = owners.getOrDefault(reference.group(1), module);
        violations.addUnless(
            owner.equals(module) || allowed.contains(owner),
            file.atOffset(reference.start()),
            module + " may not use " + owner + ", whose table is " + reference.group(1));
      }
    }
    violations.assertNone();
  }

  private static Map<String, String> owners() {
    var owners = new HashMap<String, String>();
    for (SourceFile file : MIGRATIONS) {
      var table = TABLE.matcher(readable(file));
      while (table.find()) {
        owners.put(table.group(1), moduleOf(file));
      }
    }
    return owners;
  }

  private static Set<String> allowedTargets(String module) {
    var targets = new HashSet<String>();
    for (SourceFile info : SourceTree.files("src/main/java/vn/motcua/" + module, "-info.java")) {
      if (info.path().getParent().equals(SourceTree.JAVA.resolve(module))) {
        var arrow = ARROW.matcher(info.text());
        while (arrow.find()) {
          targets.add(arrow.group(1));
        }
      }
    }
    return targets;
  }

  private static String moduleOf(SourceFile file) {
    return file.path().getParent().getFileName().toString();
  }

  /** The statements in lower case, comments blanked, every position as in the file. */
  private static String readable(SourceFile file) {
    return Pattern.compile("--[^\n]*")
        .matcher(file.text())
        .replaceAll(match -> " ".repeat(match.group().length()))
        .toLowerCase(Locale.ROOT);
  }

  private static String body(String sql, int from) {
    int depth = 1;
    int at = from;
    while (at < sql.length() && depth > 0) {
      char c = sql.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return sql.substring(from, at);
  }
}
