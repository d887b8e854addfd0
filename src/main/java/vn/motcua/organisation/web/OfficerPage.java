package vn.motcua.organisation.web;

import gg.jte.Content;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;

/**
 * One officer's public page, also the printable name plate.
 *
 * @param qr drawing of the QR code that leads to the page
 */
public record OfficerPage(Unit unit, UnitSettings settings, OfficerView view, Content qr) {}
