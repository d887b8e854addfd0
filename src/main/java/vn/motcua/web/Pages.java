package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.shared.Actor;

/** Makes the {@link Page} of a request. */
@Component
class Pages {
  private final Texts texts;
  private final Assets assets;
  private final Definitions definitions;
  private final Supplier<List<MenuEntry>> menu;

  Pages(Texts texts, Assets assets, Definitions definitions, ObjectProvider<MenuEntry> menu) {
    this.texts = texts;
    this.assets = assets;
    this.definitions = definitions;
    // Entries are made by modules that need a page themselves: asked for with the first page.
    this.menu =
        SingletonSupplier.of(
            () -> menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList());
  }

  Page of(HttpServletRequest request) {
    SignedIn signedIn = signedIn();
    Actor actor = signedIn == null ? null : signedIn.actor();
    return new Page(
        texts,
        RequestContextUtils.getLocale(request),
        signedIn,
        path(request),
        formAddress(request),
        KeptForm.of(request).isPresent(),
        SharedComputer.of(request).orElse(null),
        csrf(request),
        typed(request),
        menuOf(actor),
        assets,
        definitions);
  }

  /** A page for answers outside the session: no officer, no menu, the office's language. */
  Page bare(HttpServletRequest request) {
    String asked = formAddress(request);
    return new Page(
        texts,
        Texts.VIETNAMESE,
        null,
        path(request),
        asked,
        false,
        SharedComputer.of(request).orElse(null),
        null,
        typed(request),
        List.of(),
        assets,
        definitions);
  }

  Page bare(Locale locale) {
    return new Page(
        texts,
        locale,
        null,
        "/",
        "/",
        false,
        null,
        null,
        field -> null,
        List.of(),
        assets,
        definitions);
  }

  /** An ordinary link fills in no form, whatever it says. */
  private static Function<String, @Nullable String> typed(HttpServletRequest request) {
    return request.getMethod().equals("POST") || KeptForm.of(request).isPresent()
        ? request::getParameter
        : field -> null;
  }

  static @Nullable SignedIn signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? signedIn
        : null;
  }

  /** A form shown again after a mistake still belongs to the page it first stood on. */
  private static String formAddress(HttpServletRequest request) {
    String first = request.getParameter(KeptForm.ADDRESS);
    if (first != null && DeskPaths.isLocal(first)) {
      return first;
    }
    return request.getQueryString() == null
        ? path(request)
        : path(request) + "?" + request.getQueryString();
  }

  /** The address asked for, also when the answer is an error page shown in its place. */
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }

  private List<MenuEntry> menuOf(@Nullable Actor actor) {
    return menu.get().stream().filter(entry -> entry.isFor(actor)).toList();
  }

  private static Page.@Nullable Csrf csrf(HttpServletRequest request) {
    Object token = request.getAttribute(CsrfToken.class.getName());
    return token instanceof CsrfToken csrf
        ? new Page.Csrf(csrf.getParameterName(), csrf.getToken())
        : null;
  }
}
