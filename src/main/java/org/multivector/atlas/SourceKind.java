package org.multivector.atlas;

/// What sort of source somebody is.
public enum SourceKind { OFFICIAL, STATISTICS, COMPANY, WIRE, NEWSPAPER, RESEARCH, REFERENCE, ESSAY }
