module mx.gob.ejemplo {
  requires org.gobiernoabierto.json;
  requires org.gobiernoabierto.seispasos;
}
