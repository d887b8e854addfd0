package vn.motcua.organisation;

import java.util.UUID;

/** A desk of the Centre where people are received, for instance "Bàn 2 – Hộ tịch, chứng thực". */
public record Desk(UUID id, int number, String name) {}
