package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The addresses behind the sign-in. */
final class DeskPaths {
  private static final Set<String> PREFIXES =
      Set.of("/ban-lam-viec", "/lanh-dao", "/quan-tri", "/giam-sat", "/chuong-trinh", "/tai-khoan");

  private DeskPaths() {}

  static boolean holds(HttpServletRequest request) {
    return holds(request.getRequestURI());
  }

  private static boolean holds(String path) {
    return PREFIXES.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
  }

  /** Whether text a browser sent is the address of one of these pages, and of no other site. */
  static boolean isLocal(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    return address.length() <= 2000
        && holds(path)
        && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
        && !path.contains("..")
        && !path.contains("//");
  }

  /** Path and query, as the browser asked for them. */
  static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
