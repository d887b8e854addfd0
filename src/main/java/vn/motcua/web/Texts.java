package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of all modules: one pair of files per module under {@code messages/}. */
@Component
public class Texts {
  /** The language of the office. */
  public static final Locale VIETNAMESE = Locale.of("vi");

  private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

  Texts() {
    source.setBasenames(baseNames());
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
  }

  private static String[] baseNames() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties");
      return Arrays.stream(files)
          .map(Resource::getFilename)
          .filter(name -> name != null && !name.contains("_"))
          .map(name -> "messages/" + name.replace(".properties", ""))
          .distinct()
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message in the language; a missing key is a programming error and says its name. */
  public String text(Locale locale, String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      // Numbers as the office writes them in running text: codes and counts without grouping.
      plain[i] = arguments[i] instanceof Number n ? n.toString() : arguments[i];
    }
    return source.getMessage(key, plain, locale);
  }
}
