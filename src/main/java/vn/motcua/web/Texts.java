package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The words of all modules: one file per module and language under {@code messages/}, read once. A
 * page says some hundred sentences; each is one look-up.
 */
@Component
public class Texts {
  /** The language of the office. */
  public static final Locale VIETNAMESE = Locale.of("vi");

  private final Map<String, Sentence> office = new HashMap<>();
  private final Map<String, Map<String, Sentence>> others = new HashMap<>();

  Texts() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties")) {
        read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Resource file) throws IOException {
    String name = String.valueOf(file.getFilename()).replace(".properties", "");
    int language = name.indexOf('_');
    Map<String, Sentence> into =
        language < 0
            ? office
            : others.computeIfAbsent(name.substring(language + 1), code -> new HashMap<>());
    Properties words =
        PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
    words.stringPropertyNames().forEach(key -> into.put(key, Sentence.of(words.getProperty(key))));
  }

  /**
   * The message in the language, in the office's own where that language lacks it; a missing key is
   * a programming error and says its name. Numbers stand as the office writes them in running text:
   * codes and counts without grouping.
   */
  public String text(Locale locale, String key, Object... arguments) {
    Sentence sentence = others.getOrDefault(locale.getLanguage(), office).get(key);
    if (sentence == null) {
      sentence = office.get(key);
    }
    if (sentence == null) {
      throw new NoSuchMessageException(key, locale);
    }
    return sentence.with(arguments);
  }
}
