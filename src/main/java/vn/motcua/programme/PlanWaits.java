package vn.motcua.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Message;

/** The places of a table's activities, and which of them each waits for. */
final class PlanWaits {
  private final List<PlanRow> rows;
  private final List<PlanFile.Problem> problems = new ArrayList<>();
  private final Map<String, List<String>> after = new LinkedHashMap<>();

  private PlanWaits(List<PlanRow> rows) {
    this.rows = rows;
  }

  /** The rows with their places: a task begins where its name or field changes. */
  static List<PlanRow> numbered(List<PlanRow> rows) {
    List<PlanRow> numbered = new ArrayList<>();
    int task = 0;
    int number = 0;
    for (int at = 0; at < rows.size(); at++) {
      PlanRow row = rows.get(at);
      if (at == 0 || !row.isOfTask(rows.get(at - 1))) {
        task++;
        number = 0;
      }
      number++;
      numbered.add(row.at(task + "." + number));
    }
    return numbered;
  }

  /**
   * The rows with the places they wait for.
   *
   * @param typed for each row: places ("1.2, 3.1") or whole names, a semicolon between two names
   */
  static PlanFile of(List<PlanRow> rows, List<String> typed) {
    return new PlanWaits(rows).read(typed);
  }

  private PlanFile read(List<String> typed) {
    List<PlanRow> waiting = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      PlanRow row = rows.get(at);
      List<String> places = places(row, typed.get(at));
      after.put(row.place(), places);
      waiting.add(row.after(places));
    }
    List<String> circle = PlanOrder.circle(after);
    if (!circle.isEmpty()) {
      int line = row(circle.getFirst()).orElseThrow().line();
      problems.add(
          new PlanFile.Problem(
              line, Message.of("programme.file.circle", String.join(" → ", circle))));
    }
    return new PlanFile(problems.isEmpty() ? waiting : List.of(), problems);
  }

  private List<String> places(PlanRow row, String typed) {
    List<String> places = new ArrayList<>();
    String between = typed.matches("[0-9., ;]*") ? "[,;]" : ";";
    for (String one : typed.split(between)) {
      if (!one.isBlank()) {
        Optional<String> place = place(one.strip());
        if (place.isEmpty()) {
          problems.add(
              new PlanFile.Problem(row.line(), Message.of("programme.file.after", one.strip())));
        } else if (!places.contains(place.get())) {
          places.add(place.get());
        }
      }
    }
    return places;
  }

  private Optional<String> place(String typed) {
    if (row(typed).isPresent()) {
      return Optional.of(typed);
    }
    List<String> named =
        rows.stream()
            .filter(row -> FoldedText.of(row.activity()).equals(FoldedText.of(typed)))
            .map(PlanRow::place)
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private Optional<PlanRow> row(String place) {
    return rows.stream().filter(row -> row.place().equals(place)).findFirst();
  }
}
