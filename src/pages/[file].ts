import type { APIRoute } from 'astro';
import type { Distribution } from '../publish/file.ts';
import { rootRoutes } from '../offer/files.ts';
import { fileResponse } from '../offer/file-response.ts';

export const getStaticPaths = () => rootRoutes();

export const GET: APIRoute<{ file: Distribution }> = ({ props }) => fileResponse(props.file);
