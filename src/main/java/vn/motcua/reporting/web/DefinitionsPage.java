package vn.motcua.reporting.web;

import java.util.List;
import vn.motcua.web.Definition.Chapter;

/** The definitions of all figures, module by module. */
public record DefinitionsPage(List<Chapter> chapters) {
  public DefinitionsPage {
    chapters = List.copyOf(chapters);
  }
}
