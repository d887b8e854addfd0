package vn.motcua.procedures.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedures.Paper;

/** The papers under one published heading, as a citizen reads them. */
public record PaperGroup(
    String title, List<Paper> required, List<Paper> conditional, List<Paper> notes) {

  static List<PaperGroup> of(List<Paper> papers) {
    Map<String, List<Paper>> byHeading = new LinkedHashMap<>();
    papers.forEach(
        paper -> byHeading.computeIfAbsent(paper.group(), g -> new ArrayList<>()).add(paper));
    // Lines without a heading first: below a heading they would seem to belong to it.
    return byHeading.entrySet().stream()
        .sorted(Comparator.comparing(group -> !group.getKey().isEmpty()))
        .map(group ->
            new PaperGroup(
                group.getKey(),
                of(group.getValue(), Paper.Kind.REQUIRED),
                of(group.getValue(), Paper.Kind.CONDITIONAL),
                of(group.getValue(), Paper.Kind.GUIDANCE)))
        .toList();
  }

  private static List<Paper> of(List<Paper> papers, Paper.Kind kind) {
    return papers.stream().filter(paper -> paper.kind() == kind).toList();
  }
}
