"""sonestra: the toolkit of the facilitator of Sociale NetwerkStrategieën."""

__version__ = "0.1.0"
