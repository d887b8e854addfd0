package vn.motcua.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.web.Message;

/** What must hold of a declaration as a whole before anybody is asked by it. */
final class DeclarationRules {
  private final Declaration declaration;
  private final List<DeclarationReader.Problem> problems = new ArrayList<>();

  /** Where each field stands: its path, and on which fields it waits with which values. */
  private final Map<String, String> paths = new HashMap<>();

  private final Map<String, List<Field.Condition>> waits = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  private DeclarationRules(Declaration declaration) {
    this.declaration = declaration;
  }

  static List<DeclarationReader.Problem> problems(Declaration declaration) {
    DeclarationRules rules = new DeclarationRules(declaration);
    rules.names();
    rules.conditions();
    if (rules.problems.isEmpty()) {
      rules.circles();
    }
    if (rules.problems.isEmpty()) {
      rules.neverAsked();
    }
    rules.applicant();
    return rules.problems;
  }

  private void names() {
    Set<String> questions = new HashSet<>();
    Set<String> fields = new HashSet<>();
    for (int q = 0; q < declaration.questions().size(); q++) {
      Question question = declaration.questions().get(q);
      String path = "questions[" + q + "]";
      unique(questions, question.id(), path + ".id");
      for (int f = 0; f < question.fields().size(); f++) {
        Field field = question.fields().get(f);
        String at = path + ".fields[" + f + "]";
        unique(fields, field.id(), at + ".id");
        paths.put(field.id(), at);
        asked.put(field.id(), q);
        List<Field.Condition> conditions = new ArrayList<>();
        question.when().ifPresent(conditions::add);
        field.when().ifPresent(conditions::add);
        waits.put(field.id(), conditions);
        boolean choice = field.kind() == Field.Kind.CHOICE;
        if (choice && field.options().size() < 2 || !choice && !field.options().isEmpty()) {
          problem(at + ".options", "declarations.form.options", field.kind().name());
        }
      }
    }
  }

  private void unique(Set<String> names, String name, String path) {
    if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
      problem(path, "declarations.form.name", name);
    } else if (!names.add(name)) {
      problem(path, "declarations.form.twice", name);
    }
  }

  private void conditions() {
    declaration.fields().forEach(field -> field.same().ifPresent(same -> same(field.id(), same)));
    waits.forEach(
        (name, conditions) -> conditions.forEach(condition -> condition(name, condition)));
  }

  private void condition(String name, Field.Condition condition) {
    String path = paths.get(name) + ".when";
    Optional<Field> other = declaration.field(condition.field());
    if (other.isEmpty()) {
      problem(path, "declarations.form.no-field", condition.field());
      return;
    }
    List<String> values = other.get().options().stream().map(Field.Option::value).toList();
    if (condition.anyOf().isEmpty() || !values.containsAll(condition.anyOf())) {
      problem(
          path,
          "declarations.form.no-value",
          String.join(", ", condition.anyOf()),
          condition.field());
    } else if (asked.getOrDefault(condition.field(), 0) > asked.getOrDefault(name, 0)
        && !leads(condition.field(), name, new HashSet<>())) {
      problem(path, "declarations.form.asked-later", condition.field());
    }
  }

  private void same(String name, Field.Same same) {
    condition(name, same.when());
    if (asked.getOrDefault(same.as(), Integer.MAX_VALUE) >= asked.getOrDefault(name, 0)) {
      problem(paths.get(name) + ".same", "declarations.form.no-earlier", same.as());
    }
  }

  private boolean leads(String from, String to, Set<String> seen) {
    return seen.add(from)
        && waits.getOrDefault(from, List.of()).stream()
            .anyMatch(one -> one.field().equals(to) || leads(one.field(), to, seen));
  }

  private void circles() {
    for (String name : paths.keySet().stream().sorted().toList()) {
      LinkedHashSet<String> way = new LinkedHashSet<>();
      if (circle(name, name, way)) {
        problem(
            paths.get(name) + ".when",
            "declarations.form.circle",
            String.join(" → ", way) + " → " + name);
        return;
      }
    }
  }

  private boolean circle(String from, String to, Set<String> way) {
    if (!way.add(from)) {
      return false;
    }
    for (Field.Condition condition : waits.getOrDefault(from, List.of())) {
      if (condition.field().equals(to) || circle(condition.field(), to, way)) {
        return true;
      }
    }
    way.remove(from);
    return false;
  }

  /** Something that must be answered, but waits on two answers nobody can give at once. */
  private void neverAsked() {
    declaration
        .fields()
        .forEach(field -> {
          Map<String, Set<String>> left = new HashMap<>();
          gather(field.id(), left);
          left.forEach((other, values) -> {
            if (values.isEmpty()) {
              problem(
                  paths.get(field.id()) + ".when", "declarations.form.never", field.id(), other);
            }
          });
        });
  }

  private void gather(String name, Map<String, Set<String>> left) {
    for (Field.Condition condition : waits.getOrDefault(name, List.of())) {
      left.computeIfAbsent(condition.field(), _ -> new HashSet<>(condition.anyOf()))
          .retainAll(condition.anyOf());
      gather(condition.field(), left);
    }
  }

  private void applicant() {
    if (declaration.question(declaration.applicant()).isEmpty()) {
      problem("applicant", "declarations.form.no-question", declaration.applicant());
    }
  }

  private void problem(String path, String key, Object... arguments) {
    problems.add(new DeclarationReader.Problem(path, Message.of(key, arguments)));
  }
}
