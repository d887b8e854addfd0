package vn.motcua.indices.web;

import java.util.List;
import vn.motcua.indices.IndexFile;

/** The form that takes in a file of values; what is wrong with it is said line by line. */
public record ImportPage(String key, String names, List<IndexFile.Problem> problems) {
  private static final int SHOWN = 50;

  public ImportPage {
    problems = List.copyOf(problems);
  }

  public List<IndexFile.Problem> shown() {
    return problems.stream().limit(SHOWN).toList();
  }
}
