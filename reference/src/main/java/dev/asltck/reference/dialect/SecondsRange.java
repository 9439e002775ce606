package dev.asltck.reference.dialect;

/** Integers that a field accepts, both ends included. */
public record SecondsRange(long least, long most) {}
