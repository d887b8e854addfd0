package vn.motcua.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a PDF's structure tree (title, paragraph, table cell…), by which a screen reader
 * walks the paper.
 */
final class Tag {

  /** A piece of marked content: the page it is on and its number there. */
  private record Mark(PdfPage page, int number) {}

  private final String type;
  private final String attributes;
  private final List<Tag> children = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int id;

  private Tag(String type, String attributes) {
    this.type = type;
    this.attributes = attributes;
  }

  static Tag root() {
    return new Tag("Document", "");
  }

  Tag add(String childType) {
    return add(childType, "");
  }

  /** Adds a child with further dictionary entries, such as {@code /Alt} of a figure. */
  Tag add(String childType, String entries) {
    Tag child = new Tag(childType, entries);
    children.add(child);
    return child;
  }

  String type() {
    return type;
  }

  int id() {
    return id;
  }

  void marked(PdfPage page, int number) {
    marks.add(new Mark(page, number));
  }

  /** Writes this element and all below it; returns its object number. */
  int write(PdfFile file, int parent) {
    id = file.reserve();
    StringBuilder object = new StringBuilder("<</S/" + type + "/P " + parent + " 0 R/K[");
    for (Mark mark : marks) {
      object.append("<</Type/MCR/Pg ").append(mark.page().id()).append(" 0 R/MCID ");
      object.append(mark.number()).append(">>");
    }
    for (Tag child : children) {
      object.append(child.write(file, id)).append(" 0 R ");
    }
    file.put(id, object.append(']').append(attributes).append(">>").toString());
    return id;
  }
}
