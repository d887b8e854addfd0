package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** A form of a page as a browser would send it: its address and its fields in order. */
record TypedForm(String action, List<Field> fields) {
  private static final Pattern FORM =
      Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern CHOSEN =
      Pattern.compile("<option value=\"([^\"]*)\"[^>]*\\bselected\\b");
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"");

  TypedForm {
    fields = List.copyOf(fields);
  }

  /**
   * A field and what stands in it.
   *
   * @param kind text, or the type of the input, or select
   * @param isNumber asks for a number, so the answer is about the number and not its length
   */
  record Field(String name, String kind, String value, boolean isNumber) {
    boolean takesWords() {
      return List.of("text", "tel", "email", "textarea").contains(kind);
    }
  }

  /** Places of the fields that take words. */
  List<Integer> words() {
    return IntStream.range(0, fields.size())
        .filter(i -> fields.get(i).takesWords())
        .boxed()
        .toList();
  }

  static List<TypedForm> in(String page) {
    List<TypedForm> forms = new ArrayList<>();
    Matcher form = FORM.matcher(page);
    while (form.find()) {
      forms.add(new TypedForm(form.group(1), fields(form.group(2))));
    }
    return forms;
  }

  private static List<Field> fields(String inside) {
    List<Field> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(inside);
    while (field.find()) {
      if (field.group(1) != null) {
        String attributes = field.group(1);
        String kind = attribute(attributes, "type", "text");
        boolean off =
            List.of("radio", "checkbox").contains(kind) && !attributes.contains("checked");
        boolean ours = attribute(attributes, "name", "_").startsWith("_");
        if (!off && !ours && !kind.equals("file")) {
          String value = attribute(attributes, "value", kind.equals("checkbox") ? "on" : "");
          fields.add(of(attributes, kind, value));
        }
      } else if (field.group(2) != null) {
        fields.add(of(field.group(2), "textarea", HtmlUtils.htmlUnescape(field.group(3))));
      } else {
        fields.add(of(field.group(4), "select", chosen(field.group(5))));
      }
    }
    return fields;
  }

  private static Field of(String attributes, String kind, String value) {
    String mode = attribute(attributes, "inputmode", "");
    return new Field(
        attribute(attributes, "name", ""),
        kind,
        value,
        mode.equals("numeric") || mode.equals("decimal") || mode.equals("tel"));
  }

  private static String chosen(String options) {
    Matcher chosen = CHOSEN.matcher(options);
    Matcher first = OPTION.matcher(options);
    return chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "";
  }

  private static String attribute(String attributes, String name, String otherwise) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      if (attribute.group(1).equals(name)) {
        return HtmlUtils.htmlUnescape(attribute.group(2));
      }
    }
    return otherwise;
  }
}
