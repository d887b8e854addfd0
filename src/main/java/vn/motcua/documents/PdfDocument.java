package vn.motcua.documents;

import java.util.ArrayList;
import java.util.List;

/** A tagged Vietnamese PDF while it is drawn: its pages, its fonts, its structure. */
final class PdfDocument {

  private static final String PRODUCER = "Một Cửa Thân Thiện";

  private final PdfFile file = new PdfFile();
  private final FontSubset[] fonts = new FontSubset[Face.values().length];
  private final List<PdfPage> pages = new ArrayList<>();
  private final Tag structure = Tag.root();
  private final String mediaBox;

  PdfDocument(float width, float height) {
    this.mediaBox = "[0 0 " + width + " " + height + "]";
    for (Face face : Face.values()) {
      fonts[face.ordinal()] = new FontSubset(face.font());
    }
  }

  Tag structure() {
    return structure;
  }

  List<PdfPage> pages() {
    return pages;
  }

  PdfPage newPage() {
    PdfPage page = new PdfPage(file.reserve(), fonts);
    pages.add(page);
    return page;
  }

  byte[] finish(String title) {
    int tree = file.reserve();
    int resources = file.add("<</Font<<" + writeFonts() + ">>>>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).write(file, tree, i, mediaBox, resources);
      kids.append(pages.get(i).id()).append(" 0 R ");
    }
    file.put(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    int catalog =
        file.add(
            "<</Type/Catalog/Pages %d 0 R/Lang(vi-VN)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R/ViewerPreferences<</DisplayDocTitle true>>>>"
                .formatted(tree, writeStructure()));
    int info =
        file.add(
            "<</Title%s/Producer%s>>".formatted(Hex.textString(title), Hex.textString(PRODUCER)));
    return file.finish(catalog, info);
  }

  private int writeStructure() {
    int root = file.reserve();
    int top = structure.write(file, root);
    StringBuilder parents = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      parents.append(pages.get(i).marks(i));
    }
    file.put(
        root,
        "<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
            .formatted(top, parents, pages.size()));
    return root;
  }

  private String writeFonts() {
    StringBuilder names = new StringBuilder();
    for (Face face : Face.values()) {
      names.append("/F%d %d 0 R".formatted(face.ordinal(), writeFont(face)));
    }
    return names.toString();
  }

  private int writeFont(Face face) {
    FontSubset subset = fonts[face.ordinal()];
    byte[] bytes = subset.file();
    int program = file.addStream("/Length1 " + bytes.length, bytes);
    String name = "MOTCUA+" + face.fontName();
    int descriptor =
        file.add(
            "<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%s]/ItalicAngle %d/Ascent %d/Descent %d/CapHeight %d/StemV %d/FontFile2 %d 0 R>>"
                .formatted(
                    name,
                    face == Face.ITALIC ? 70 : 6,
                    boundingBox(face.font()),
                    face.italicAngle(),
                    face.font().metric("hhea", 4),
                    face.font().metric("hhea", 6),
                    face.font().metric("OS/2", 88),
                    face == Face.BOLD ? 140 : 80,
                    program));
    int descendant =
        file.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap/Identity/W%s>>"
                .formatted(name, descriptor, subset.widths()));
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            .formatted(name, descendant, file.addStream("", subset.toUnicode())));
  }

  private static String boundingBox(TrueType font) {
    return "%d %d %d %d"
        .formatted(
            font.metric("head", 36),
            font.metric("head", 38),
            font.metric("head", 40),
            font.metric("head", 42));
  }
}
