package vn.motcua.steering.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Province;
import vn.motcua.steering.Watched;
import vn.motcua.web.Message;

/** The communes of a province by name, each in the colour of its class. */
public record MapPage(Province province, MapFigure figure) {

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
