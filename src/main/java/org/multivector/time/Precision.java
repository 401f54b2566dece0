package org.multivector.time;

/// How finely a date is known. Ordered from fine to coarse.
public enum Precision { DAY, MONTH, QUARTER, SEASON, YEAR }
