import type { APIRoute } from 'astro';
import { fileRoutes } from '../../site/distributions.ts';
import { fileResponse } from '../../site/file-response.ts';

export const getStaticPaths = () => fileRoutes('projects');

export const GET: APIRoute = ({ props }) => fileResponse(props.file);
