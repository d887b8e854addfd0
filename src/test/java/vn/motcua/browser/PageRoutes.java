package vn.motcua.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses at which the program answers with a page, as the controllers say. */
final class PageRoutes {
  private final List<PathPattern> pages;
  private final List<PathPattern> forms;

  PageRoutes(RequestMappingHandlerMapping mappings) {
    pages = patterns(mappings, RequestMethod.GET);
    forms = patterns(mappings, RequestMethod.POST);
  }

  private static List<PathPattern> patterns(
      RequestMappingHandlerMapping mappings, RequestMethod method) {
    List<PathPattern> patterns = new ArrayList<>();
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          var paths = info.getPathPatternsCondition();
          boolean page = handler.getReturnType().getParameterType() == ModelAndView.class;
          if (paths != null
              && info.getMethodsCondition().getMethods().contains(method)
              && (page || method == RequestMethod.POST)) {
            patterns.addAll(paths.getPatterns());
          }
        });
    return patterns.stream().sorted().toList();
  }

  /** All routes of pages. */
  Set<String> all() {
    Set<String> all = new TreeSet<>();
    pages.forEach(one -> all.add(one.getPatternString()));
    return all;
  }

  /** All routes forms are sent to. */
  Set<String> allForms() {
    Set<String> all = new TreeSet<>();
    forms.forEach(one -> all.add(one.getPatternString()));
    return all;
  }

  /** The route of a page's address; empty where no page is. */
  String of(String address) {
    return best(pages, address);
  }

  /** The route a form is sent to. */
  String ofForm(String address) {
    return best(forms, address);
  }

  private static String best(List<PathPattern> sorted, String address) {
    PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
    return sorted.stream()
        .filter(one -> one.matches(path))
        .findFirst()
        .map(PathPattern::getPatternString)
        .orElse("");
  }
}
