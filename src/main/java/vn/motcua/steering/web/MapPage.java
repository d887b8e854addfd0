package vn.motcua.steering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.steering.Drawing;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Province;
import vn.motcua.steering.Watched;
import vn.motcua.web.Message;

/**
 * The communes of a province by name, each in the colour of its class.
 *
 * @param drawing where they lie, when somebody brought their outlines
 * @param mayDraw whether the reader may bring them
 */
public record MapPage(
    Province province, MapFigure figure, Optional<Drawing> drawing, boolean mayDraw) {

  /** A class of values: its colour from 1 to 5, and what it holds. */
  public record Shade(int number, Message words) {}

  public List<MapFigure> figures() {
    return List.of(MapFigure.values());
  }

  /** Where the map begins: those of which nothing is known stand at the end. */
  public List<Watched> communes() {
    List<Watched> served = new ArrayList<>();
    List<Watched> others = new ArrayList<>();
    province.byName().forEach(one -> (one.isServed() ? served : others).add(one));
    served.addAll(others);
    return served;
  }

  /** Names of the communes a drawing leaves out. */
  public List<String> unDrawn() {
    return drawing
        .map(one ->
            communes().stream()
                .filter(commune -> !one.outlines().containsKey(commune.unit().id()))
                .map(commune -> commune.unit().name())
                .toList())
        .orElse(List.of());
  }

  public List<Shade> legend() {
    List<Long> ends = figure.ends();
    List<Shade> shades = new ArrayList<>();
    for (int at = 0; at <= ends.size(); at++) {
      shades.add(new Shade(at + 1, figure.isShare() ? share(ends, at) : count(ends, at)));
    }
    return shades;
  }

  private static Message share(List<Long> ends, int at) {
    if (at == 0) {
      return Message.of("steering.map.below", ends.getFirst());
    }
    return at == ends.size()
        ? Message.of("steering.map.above", ends.getLast())
        : Message.of("steering.map.between", ends.get(at - 1), ends.get(at));
  }

  private static Message count(List<Long> ends, int at) {
    if (at == 0) {
      return Message.of("steering.map.none");
    }
    return at == ends.size()
        ? Message.of("steering.map.more", ends.getLast() + 1)
        : Message.of("steering.map.up-to", ends.get(at - 1) + 1, ends.get(at));
  }
}
