package vn.motcua.initiatives.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.initiatives.LibraryModel;

/** The models of the articles, article by article. */
public record LibraryPage(List<LibraryModel> models, boolean mayPropose) {
  public Map<String, List<LibraryModel>> byArticle() {
    return models.stream()
        .collect(
            Collectors.groupingBy(
                one ->
                    one.published().isEmpty()
                        ? one.article()
                        : one.article() + ", " + one.published(),
                LinkedHashMap::new,
                Collectors.toList()));
  }
}
