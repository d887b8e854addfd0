package vn.motcua.declarations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every declaration the program ships, and people made up to fill them in. */
public final class ShippedDeclarations {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

  private ShippedDeclarations() {}

  static List<Resource> files() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath:declarations/*.json"))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Stream<Declaration> all() {
    return files().stream()
        .map(file -> DeclarationReader.read(text(file)).declaration().orElseThrow());
  }

  /** Somebody for each answer of each choice, who answers everything asked or only what must be. */
  public static List<Filling> people(Declaration declaration) {
    List<Filling> people = new ArrayList<>();
    people.add(person(declaration, Map.of(), true));
    people.add(person(declaration, Map.of(), false));
    declaration
        .fields()
        .forEach(field -> {
          for (Field.Option option : field.options()) {
            Map<String, String> chosen = new HashMap<>();
            open(declaration, field, chosen);
            chosen.put(field.id(), option.value());
            people.add(person(declaration, chosen, true));
            people.add(person(declaration, chosen, false));
          }
        });
    return people;
  }

  /** Answers so that the field is asked. */
  private static void open(Declaration declaration, Field field, Map<String, String> chosen) {
    Stream.of(field.when(), question(declaration, field).when())
        .flatMap(Optional::stream)
        .forEach(when -> {
          chosen.putIfAbsent(when.field(), when.anyOf().getFirst());
          open(declaration, declaration.field(when.field()).orElseThrow(), chosen);
        });
  }

  static Question question(Declaration declaration, Field field) {
    return declaration.questions().stream()
        .filter(one -> one.fields().contains(field))
        .findFirst()
        .orElseThrow();
  }

  private static Filling person(
      Declaration declaration, Map<String, String> chosen, boolean everything) {
    Map<String, String> answers = new HashMap<>();
    int number = 100;
    for (Field field : declaration.fields().toList()) {
      number++;
      if (field.required() || everything || chosen.containsKey(field.id())) {
        answers.put(field.id(), chosen.getOrDefault(field.id(), answer(field, number)));
      }
    }
    return new Filling(declaration, new Answers(answers), TODAY);
  }

  private static String answer(Field field, int number) {
    return switch (field.kind()) {
      case TEXT -> "ghi " + number;
      case LONG_TEXT -> "dòng " + number + "\nnữa " + number;
      case NAME -> "Vừ Thị " + (char) ('A' + number / 26 % 26) + (char) ('a' + number % 26);
      case PAST_DAY -> LocalDate.of(1990, 1, 1).plusDays(number).format(DAY);
      case CARD_NUMBER -> "011190000" + number;
      case PHONE -> "0912345" + number;
      case COUNT -> String.valueOf(number % 90 + 1);
      case CHOICE -> field.options().getFirst().value();
    };
  }
}
